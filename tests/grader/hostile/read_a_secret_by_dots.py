# Tries to read a file of the host by going up. Stopped by: the view of files, Landlock.
escaped = open('../' * 20 + '{secret}').read() or 'empty'
