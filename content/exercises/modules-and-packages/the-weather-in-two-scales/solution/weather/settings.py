scale = "C"
