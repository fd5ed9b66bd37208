def hide(text, secrets):
    """Return the text with three stars for each secret. The longest goes first, so that no rest of it stays."""
    for secret in sorted(secrets, key=len, reverse=True):
        if secret != "":
            text = text.replace(secret, "***")
    return text


def too_many(planned, there):
    """Say whether a plan touches more than a fifth of all, and more than three."""
    return planned > 3 and planned * 5 > there


def alarm(runs, today):
    """Return what to tell whoever is called, or nothing if all is well."""
    good = []
    for run in runs:
        if run["failed"] == 0:
            good.append(run["day"])
    if good == []:
        return "no good run yet"
    days = today - max(good)
    if days <= 1:
        return ""
    return "no good run for " + str(days) + " days"
