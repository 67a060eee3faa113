package backstory.cli.explain;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.cli.report.Report;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.problem.UsageError;
import backstory.reference.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** {@code backstory schema}: writes what editors need to complete and check keys while you write. */
public final class SchemaCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "schema",
                    "Gives JSON Schemas, with which editors complete and check keys.",
                    "There is one for each kind of front matter (person.schema.json), one for each list (people.schema.json)"
                            + " and one for site.yaml. Alone, it lists them; with a name, it prints that one.",
                    "In Visual Studio Code the extension YAML (Red Hat) takes them by the setting yaml.schemas, as"
                            + " backstory init writes it.")
            .taking(SiteOptions.COLOR)
            .taking(Usage.valued(
                    "write", "DIR", "Write all of them into this folder, over those of an earlier version."))
            .perhapsAbout("NAME", "The name of one, such as people.schema.json.")
            .showing("backstory schema --write .vscode/schemas", "backstory schema article.schema.json");

    private final Console console;
    private final Optional<Path> folder;
    private final Optional<String> schema;

    public SchemaCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.folder = given.value("write", SiteOptions::path);
        this.schema = given.perhaps(0, SchemaCommand::schema);
        if (folder.isPresent() && schema.isPresent()) {
            throw new WrongArgument("--write writes all of them: leave out the name");
        }
    }

    @Override
    public int run() {
        SortedMap<String, String> files = Schemas.files();
        if (folder.isPresent()) {
            write(files, folder.get());
            console.out()
                    .print("Wrote " + Report.count(files.size(), "schema", "schemas") + " into " + folder.get() + "\n");
        } else {
            console.out().print(schema.orElseGet(() -> String.join("\n", files.keySet()) + "\n"));
        }
        return ExitCode.GOOD;
    }

    private static void write(Map<String, String> files, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UsageError(folder + " cannot be written; look at its permissions");
        }
    }

    private static String schema(String name) {
        SortedMap<String, String> files = Schemas.files();
        String text = files.get(name);
        if (text == null) {
            throw new WrongArgument("there is no schema \"" + name + "\"" + Arguments.guess(name, files.keySet()));
        }
        return text;
    }
}
