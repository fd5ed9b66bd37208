eggs = 6
eggs * 2
"omelette"
print(eggs * 2)
eggs = 5
eggs
print("eggs:", eggs)
