# Tries to read the users of the host. Stopped by: the view of files, Landlock.
users = open("/etc/passwd").read()
if "root" in users:
    escaped = users
