def seconds(text, runner):
    where = "runner " + str(runner) + ": "
    try:
        number = int(text)
    except ValueError as error:
        raise ValueError(where + "'" + text + "' is no whole number, write seconds such as 63") from error
    if number < 1:
        raise ValueError(where + str(number) + " is too short, write seconds such as 63")
    return number


def team_time(texts):
    total = 0
    runner = 0
    for text in texts:
        runner = runner + 1
        total = total + seconds(text, runner)
    return total


def result(team, texts):
    try:
        total = team_time(texts)
    except ValueError as error:
        return team + ": not counted (" + str(error) + ")"
    return team + ": " + str(total) + " seconds"
