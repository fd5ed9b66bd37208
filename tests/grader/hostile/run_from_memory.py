# Tries to start a program that is only in memory. Stopped by: the filter of system calls.
import os
os.memfd_create('own')
escaped = 'it has a file in memory'
