# Read songs.txt. Print how many songs it holds, and write programme.txt.
