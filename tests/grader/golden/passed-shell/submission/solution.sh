echo "$(($(wc -l < "$1"))) lines"
