// Runs the program on what Maven says its class path is, and looks at both.
import java.nio.file.Path

def root = new File(basedir, '../../..').canonicalFile
def jars = new File(basedir, 'target/class-path').text.trim().split(File.pathSeparator) as List

// CoreNLP's models, Spark and the command line's libraries are not forced upon anybody.
def named = new File(root, 'src/test/resources/dependencies.tsv').readLines('UTF-8')
        .findAll { !it.startsWith('#') }*.split('\t').findAll { it[1] == 'library' }
        .collect { it[0].split(':')[1] }
def artifacts = jars.collect { new File(it).parentFile.parentFile.name }
assert artifacts as Set == (named + 'onrecord') as Set
assert jars.every { new File(it).name == artifacts[jars.indexOf(it)] + '-' + new File(it).parentFile.name + '.jar' }

def log = new File(basedir, 'target/log')
def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
def process = new ProcessBuilder(java, '-Xmx1g', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp',
        ([new File(basedir, 'target/classes').path] + jars).join(File.pathSeparator),
        'WhoSaidWhat', new File(root, 'seeds/wire-report.txt').path)
        .redirectErrorStream(true).redirectOutput(log).start()
assert process.waitFor() == 0 : log.getText('UTF-8')
assert log.getText('UTF-8').contains('Adjoua Kouamé: Not one sack will leave this district until our members are paid,')
