package backstory.cli.write;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.entry.id.EntryKind;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.scaffold.NewEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code backstory new}: creates an entry from a template. */
public final class NewCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "new",
                    "Adds an article, a person, a date, a source … from a pattern.",
                    "An article becomes a file of its own, a draft of today. Anything else is put at the end of its list, such"
                            + " as content/people.yaml; what stands there stays as it is, byte for byte. The id is made from the"
                            + " name; if there is one already, nothing is written.",
                    "Prints where the entry is, what has yet to be filled in, and what to write in a text to refer to it."
                            + " Comments in it show the keys that most entries have.")
            .taking(SiteOptions.ROOT, SiteOptions.COLOR)
            .taking(Usage.flag(
                    "own-file", "Make a file of its own for a person, an organization or a term, for a longer text."))
            .about("KIND", "article, person, organization, term, date, source or claim.")
            .about(
                    "NAME",
                    "What it is called: a title, a name, a word, what is claimed. In quotes. Of a source, its"
                            + " address will do: the title is then left for you to fill in.")
            .showing(
                    "backstory new article \"Who pays for the bridge?\"",
                    "backstory new person \"Jana Kral\" --own-file",
                    "backstory new source \"Minutes of the council, 3 May 2031\"",
                    "backstory new source https://news.example.org/2031/05/bridge-tolls.html");

    private static final List<EntryKind> WITH_FILES =
            List.of(EntryKind.ARTICLE, EntryKind.PERSON, EntryKind.ORGANIZATION, EntryKind.TERM);

    private final Console console;
    private final Path root;
    private final NewEntry entry;
    private final boolean alone;

    public NewCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.root = SiteOptions.root(given);
        EntryKind kind = given.operand(0, NewCommand::kind);
        String name = given.operand(1, Function.identity());
        this.entry = new NewEntry(kind, name.strip(), console.today());
        this.alone = given.has("own-file");
        if (alone && !WITH_FILES.contains(kind)) {
            throw new WrongArgument("a " + kind.noun() + " has no file of its own: leave out --own-file");
        }
    }

    @Override
    public int run() {
        NewEntry.Added added = entry.addTo(root, alone);
        console.out()
                .print(added.path() + ":" + added.line() + " is the new "
                        + entry.kind().noun() + " \""
                        + added.id() + "\"\n"
                        + (added.unfilled().isEmpty()
                                ? ""
                                : "   fill in " + String.join(" and ", added.unfilled()) + "\n")
                        + (entry.kind() == EntryKind.ARTICLE ? "   see it with backstory build --drafts\n" : "")
                        + "   refer to it by " + added.reference() + "\n");
        return ExitCode.GOOD;
    }

    /** Returns the words for what can be added. */
    public static List<String> words() {
        return kinds().map(EntryKind::noun).toList();
    }

    private static Stream<EntryKind> kinds() {
        return Stream.of(EntryKind.values()).filter(kind -> kind != EntryKind.PAGE);
    }

    private static EntryKind kind(String word) {
        List<String> words = words();
        return kinds().filter(kind -> kind.noun().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongArgument("\"" + word + "\" is not one of " + String.join(", ", words)
                        + EntryKind.meantBy(word)
                                .map(kind -> "; did you mean " + kind.noun() + "?")
                                .orElseGet(() -> Arguments.guess(word, words))));
    }
}
