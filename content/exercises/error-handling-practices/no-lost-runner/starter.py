def seconds(text, runner):
    try:
        return int(text)
    except Exception:
        return 0


def team_time(texts):
    total = 0
    runner = 1
    for text in texts:
        try:
            total = total + seconds(text, runner)
        except Exception:
            pass
    return total


def result(team, texts):
    try:
        return team + ": " + str(team_time(texts))
    except Exception:
        return team + ": error"
