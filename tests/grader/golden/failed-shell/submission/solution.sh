count_lines "$1"
