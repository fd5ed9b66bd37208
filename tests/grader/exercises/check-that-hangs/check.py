def test_patience():
    while True:
        pass
