from .report import line
