# Tries to let programs that may be started start those that may not. Stopped by: the view of files.
# Profiles: process loopback
import subprocess
for command in (
    "perl -e 'print 7'",
    "env perl -e 'print 7'",
    "find / -maxdepth 0 -exec perl -e 'print 7' ';'",
    "echo 7 | xargs perl -e 'print 7'",
    "awk 'BEGIN { system(\"perl -e \\\"print 7\\\"\") }'",
    "git -c alias.out='!perl -e \"print 7\"' out",
    "touch a; tar cf a.tar a; tar xf a.tar --to-command 'perl -e \"print 7\"'",
):
    if "7" in subprocess.run(command, shell=True, capture_output=True, text=True).stdout:
        escaped = command
