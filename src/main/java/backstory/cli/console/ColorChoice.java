package backstory.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When to use colours: {@code --color auto|always|never}. */
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    private static final String OPTION = "--color";

    static Optional<ColorChoice> parse(String word) {
        return Stream.of(values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /**
     * Returns the choice among the arguments. It is found before they are parsed, since messages about wrong arguments
     * have colours too.
     */
    public static ColorChoice among(List<String> args) {
        ColorChoice choice = AUTO;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith(OPTION + "=")) {
                choice = parse(arg.substring(OPTION.length() + 1)).orElse(choice);
            } else if (arg.equals(OPTION) && i + 1 < args.size()) {
                choice = parse(args.get(i + 1)).orElse(choice);
            }
        }
        return choice;
    }

    /** Reads the option. */
    public static ColorChoice read(String word) {
        return parse(word).orElseThrow(() -> new WrongArgument("\"" + word + "\" is not auto, always or never"));
    }
}
