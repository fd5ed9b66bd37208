"""What the shop writes down while it runs: a line of JSON for each thing, on standard error, for whatever collects them."""

import json
import logging
import os
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """`more` of a record are fields of its own: `log.info("answered", extra={"more": {"status": 200}})`."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
            **getattr(record, "more", {}),
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def configure() -> None:
    """For the whole process. LOG_LEVEL is INFO where nothing else is said."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=os.environ.get("LOG_LEVEL", "INFO").upper(), force=True)
