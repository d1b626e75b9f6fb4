package org.onrecord.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
            return commandLine(streams, engines, arguments).execute(arguments);
        } catch (Error e) {
            // picocli's handler gets exceptions but not errors.
            return unexpected(streams, e);
        } finally {
            streams.err().flush();
        }
    }

    private static CommandLine commandLine(Streams streams, Engine.Factory engines, String... arguments) {
        var options = new ExtractorOptions();
        var version = new Version(engines, options);
        var main = new CommandLine(new Main());
        main.getCommandSpec().versionProvider(version);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("extract", () -> new ExtractCommand(streams, engines, options));
        commands.put("convert", () -> new ConvertCommand(streams));
        commands.put("audit", () -> new AuditCommand(streams, engines, options));
        commands.put("serve", () -> new ServeCommand(streams, engines, options));
        commands.put("evaluate", () -> new EvaluateCommand(streams, engines, options));
        commands.put("train", () -> new TrainCommand(streams));
        // The commands are described by annotations, which take long to read: if one is named, the others are not read.
        if (arguments.length > 0) {
            commands.keySet().removeIf(name -> commands.containsKey(arguments[0]) && !name.equals(arguments[0]));
        }
        for (Supplier<Object> command : commands.values()) {
            var subcommand = new CommandLine(command.get());
            subcommand.getCommandSpec().versionProvider(version);
            main.addSubcommand(subcommand);
        }
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
