package backstory.cli.explain;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.TerminalStyle;
import backstory.cli.console.WrongArgument;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.result.BuildResult;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code backstory keys}: prints all keys that can be written. */
public final class KeysCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "keys",
                    "Tells every key of front matter, lists and site.yaml.",
                    "For each key: what it means, what comes after it, which values it takes, what holds where it is"
                            + " absent, and an example to paste. Keys that stand inside another are indented below it."
                            + " Reads no site.")
            .taking(SiteOptions.COLOR)
            .perhapsAbout(
                    "KIND",
                    "One of site, article, page, person, organization, term, date, source, claim, image; or its file,"
                            + " such as people.yaml. Default: all of them.")
            .showing("backstory keys person", "backstory keys site.yaml", "backstory keys | less");

    private final Console console;
    private final Optional<Place> place;

    public KeysCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        SiteOptions.checkColor(given);
        this.console = console;
        this.place = given.perhaps(0, KeysCommand::place);
    }

    @Override
    public int run() {
        KeyPages pages = new KeyPages(new TerminalStyle(console.colorsOut()));
        List<Place> places = place.map(List::of).orElseGet(Places::all);
        console.out().print(places.stream().map(pages::of).collect(Collectors.joining("\n\n")));
        return ExitCode.GOOD;
    }

    private static Place place(String word) {
        List<String> names = Places.all().stream().map(Place::name).toList();
        List<String> known =
                Places.all().stream().flatMap(place -> place.words().stream()).toList();
        return Places.called(word)
                .or(() -> with(word).map(place -> {
                    throw new WrongArgument(
                            "\"" + word + "\" is a key of " + place.name() + ": see backstory keys " + place.name());
                }))
                .orElseThrow(() -> new WrongArgument(
                        "\"" + word + "\" is not one of " + String.join(", ", names) + Arguments.guess(word, known)));
    }

    /** Returns the first place that has a key of that name. */
    private static Optional<Place> with(String key) {
        return Places.all().stream()
                .filter(place ->
                        place.keys().stream().anyMatch(known -> known.name().equals(key)))
                .findFirst();
    }
}
