photos = 0
for people in ["2", "many", "0", "4"]:
    print("light on")
    try:
        share = 12 // int(people)
        photos = photos + share
    except ValueError:
        print("what is", people, "?")
    except ZeroDivisionError:
        print("nobody there")
    else:
        print("smile")
    finally:
        print("light off")
print(photos)
