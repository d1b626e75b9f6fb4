// Makes a program of the README's lines for embedders, as they stand there.
def readme = new File(basedir, '../../../README.md').getText('UTF-8')
def blocks = (readme =~ /(?s)```java\n(.*?)```/).collect { it[1] }.findAll { it.contains('class WhoSaidWhat') }
assert blocks.size() == 1

def folder = new File(basedir, 'src/main/java')
folder.mkdirs()
new File(folder, 'WhoSaidWhat.java').setText(blocks[0], 'UTF-8')
