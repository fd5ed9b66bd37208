def cups_for(guests):
    return len(guests)
