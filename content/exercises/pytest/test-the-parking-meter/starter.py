import pytest
from parking import price
