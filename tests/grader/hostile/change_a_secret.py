# Tries to change a file of the host that everybody may write. Stopped by: the view of files, Landlock.
open('{secret}', 'w').write('changed')
escaped = 'it wrote'
