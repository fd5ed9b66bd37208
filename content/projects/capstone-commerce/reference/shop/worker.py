"""`python -m shop.worker`: what has to be done without anybody asking for it. Any number of them may run.

Orders that weren't paid in time give their stock back, and refunds that the payment service couldn't take are sent again.
"""

import logging
import signal
import threading
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError

from shop import logs, orders, refunds
from shop.database import Database
from shop.payments import PaymentService
from shop.settings import Settings

SECONDS_BETWEEN = 1.0

log = logging.getLogger(__name__)


def work(database: Database, service: PaymentService, now: datetime) -> None:
    orders.expire_late(database, now)
    refunds.send_waiting(database, service)


def main() -> None:
    logs.configure()
    settings = Settings.from_environment_or_exit()
    database, service = Database(settings.database_url), PaymentService(url=settings.payment_url)
    stopped = threading.Event()
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda *_: stopped.set())
    while not stopped.wait(SECONDS_BETWEEN):
        try:
            work(database, service, settings.now())
        except SQLAlchemyError:
            log.exception("the database is away; trying again")


if __name__ == "__main__":
    main()
