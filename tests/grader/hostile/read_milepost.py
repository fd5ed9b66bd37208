# Tries to read the code and content of Milepost. Stopped by: the view of files: it isn't in it.
escaped = open('{ours}').read() or 'empty'
