queue = ["Ana", "Ben", "Chloé", "Dan"]
first = queue.pop(0)
queue.insert(1, "Eva")
front = queue[:2]
queue.append(first)
queue[0] = "Finn"
print(front)
print(queue[-2], len(queue))
