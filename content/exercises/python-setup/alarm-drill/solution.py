import sys

print("freezer: -4")
print("too warm by:", 18 - 4)
sys.exit("close the freezer")
