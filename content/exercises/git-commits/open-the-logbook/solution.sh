git init
git add crew.txt
git commit -m "List the crew"

git add log.txt
git commit -m "Start the log"

echo "Rain, we stay in the harbour." >> log.txt
git add log.txt
git commit -m "Wait for the rain"
