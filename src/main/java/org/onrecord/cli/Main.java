package org.onrecord.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program: {@code java -jar onrecord.jar}. */
@Command(
        name = "onrecord",
        description = "Reads English news and says who is named in it and who said what.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the JVM: 0 if all was done, 1 if some or all failed, 2 for wrong usage.
     *
     * @param arguments as on the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(Streams.ofProcess(), ExtractorOptions::load, arguments));
    }

    /** Runs a command and returns its exit code, also if it fails unexpectedly. */
    static int run(Streams streams, Engine.Factory engines, String... arguments) {
        try {
            return commandLine(streams, engines).execute(arguments);
        } catch (Error e) {
            // picocli's handler gets exceptions but not errors.
            return unexpected(streams, e);
        } finally {
            streams.err().flush();
        }
    }

    private static CommandLine commandLine(Streams streams, Engine.Factory engines) {
        var options = new ExtractorOptions();
        var extract = new CommandLine(new ExtractCommand(streams, engines, options));
        var convert = new CommandLine(new ConvertCommand(streams));
        var audit = new CommandLine(new AuditCommand(streams, engines, options));
        var evaluate = new CommandLine(new EvaluateCommand(streams, engines, options));
        var main = new CommandLine(new Main())
                .addSubcommand(extract)
                .addSubcommand(convert)
                .addSubcommand(audit)
                .addSubcommand(evaluate)
                .addSubcommand(new CommandLine(new TrainCommand(streams)));
        var version = new Version(engines, options);
        main.getCommandSpec().versionProvider(version);
        extract.getCommandSpec().versionProvider(version);
        convert.getCommandSpec().versionProvider(version);
        audit.getCommandSpec().versionProvider(version);
        evaluate.getCommandSpec().versionProvider(version);
        main.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
        main.setErr(streams.err());
        main.setUsageHelpWidth(100);
        main.setExpandAtFiles(false);
        main.setCaseInsensitiveEnumValuesAllowed(true);
        main.setParameterExceptionHandler((e, args) -> usage(streams, e));
        main.setExecutionExceptionHandler((e, commandLine, result) -> unexpected(streams, e));
        return main;
    }

    private static int usage(Streams streams, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        new Messages(streams).usage(e.getMessage(), command);
        return CommandLine.ExitCode.USAGE;
    }

    private static int unexpected(Streams streams, Throwable e) {
        new Messages(streams).problem(Problem.of("onrecord", e));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
