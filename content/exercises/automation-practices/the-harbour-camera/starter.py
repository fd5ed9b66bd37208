import json
import logging
from pathlib import Path

settings = json.loads(Path("settings.json").read_text(encoding="utf-8"))
logging.basicConfig(filename="camera.log", encoding="utf-8", level=logging.INFO, format="%(levelname)s %(message)s")
logging.info("start with %s", settings)
paths = sorted(Path("pictures").glob("*.jpg"))
for path in paths[: -settings["keep"]]:
    path.unlink()
    print("removed", path.name)
