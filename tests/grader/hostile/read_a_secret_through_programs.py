# Tries to read a file of the host with programs that may be started. Stopped by: the view of files.
# Profiles: process loopback
import subprocess
for command in (
    "cat {secret}",
    "cp {secret} own; cat own",
    "ln -s {secret} link; cat link",
    "tar cf own.tar {secret} && echo it is there",
    "git hash-object {secret}",
    "git diff --no-index /dev/null {secret}",
    ". {secret}; echo it is there",
):
    if subprocess.run(command, shell=True, capture_output=True).stdout:
        escaped = command
