"""How gunicorn runs the shop. It's read before anything starts, so a bad configuration ends it at once, with a sentence."""

import os
import shutil
import tempfile
from typing import Any

from shop import logs
from shop.settings import Settings

Settings.from_environment_or_exit()
logs.configure()

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_PROCESSES", "2"))
threads = 8
_by_ours = {"handlers": [], "propagate": True}
logconfig_dict = {  # its own lines go the way of ours; what was answered is told by `shop/watched.py`
    "version": 1,
    "disable_existing_loggers": False,
    "root": {},
    "loggers": {"gunicorn.error": {"level": "INFO", **_by_ours}, "gunicorn.access": {"level": "CRITICAL", **_by_ours}},
}
control_socket_disable = True
graceful_timeout = 6  # seconds for answers that are on their way, when it's told to stop
preload_app = True  # read once, and then forked: nothing is connected before that

_counted = tempfile.mkdtemp(prefix="shop-metrics-")
os.environ["PROMETHEUS_MULTIPROC_DIR"] = _counted  # where the processes of this server count together


def child_exit(server: Any, worker: Any) -> None:
    from prometheus_client import multiprocess  # it looks for the folder when it's imported

    multiprocess.mark_process_dead(worker.pid)


def on_exit(server: Any) -> None:
    shutil.rmtree(_counted, ignore_errors=True)
