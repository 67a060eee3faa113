package backstory.reference;

import backstory.reference.key.Key;
import backstory.reference.key.Place;
import backstory.reference.key.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Keys as a file of {@code content/} has them: for each place the file, and what has to stand around the keys. */
record WrittenPlace(String path, String text) {
    /** A file that holds these lines of keys at a place; {@code n} tells several of one place apart. */
    static WrittenPlace of(Place place, String lines, int n) {
        return switch (place.name()) {
            case "site" -> new WrittenPlace("content/site.yaml", lines + "\n");
            case "article" -> markdown("content/articles/example-" + n + ".md", lines);
            case "page" ->
                markdown("content/pages/" + (lines.contains("id: about") ? "about" : "example-" + n) + ".md", lines);
            default -> new WrittenPlace("content/" + place.files().get(0), "- " + indented(lines) + "\n");
        };
    }

    private static WrittenPlace markdown(String path, String lines) {
        return new WrittenPlace(path, "---\n" + lines + "\n---\nText.\n\n## Who voted?\n");
    }

    /** The keys that have to be there, with an id of their own, and one more. */
    static String entry(Place place, String more, int n) {
        List<String> given =
                more.lines().map(line -> line.replaceFirst(":.*", "")).toList();
        String required = place.keys().stream()
                .filter(Key::isRequired)
                .filter(key -> !given.contains(key.name()) && !key.name().equals("id"))
                .map(Key::example)
                .collect(Collectors.joining("\n"));
        boolean hasId = !List.of("site", "article", "page", "image").contains(place.name());
        String id = hasId && !given.contains("id") ? "id: example-" + n + "\n" : "";
        String sources = place.name().equals("claim") && !given.contains("sources") ? "\nsources: minutes" : "";
        return (id + required + sources + "\n" + more).strip();
    }

    /** The lines of a key that holds a map, or a list of one map, with these lines in it. */
    static String holding(Key key, String lines) {
        boolean list = key.isList() && key.value() == Value.KEYS;
        return key.name() + ":\n  " + (list ? "- " + indented(indented(lines)) : indented(lines));
    }

    /** The keys of a map that have to be there, and one more. */
    static String map(Key parent, Key key, String more) {
        String required = parent.keys().stream()
                .filter(other -> other.isRequired() && !other.equals(key))
                .map(Key::example)
                .collect(Collectors.joining("\n"));
        return (required + "\n" + more).strip();
    }

    private static String indented(String lines) {
        return lines.replace("\n", "\n  ");
    }
}
