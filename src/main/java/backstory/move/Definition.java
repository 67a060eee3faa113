package backstory.move;

import backstory.entry.id.EntryKind;
import backstory.entry.value.Body;
import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.read.yaml.FrontMatter;
import backstory.read.yaml.Yaml;
import backstory.read.yaml.YamlNode;
import backstory.read.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Edits the keys of the moved entry: its id and its former ids. */
final class Definition {
    private static final String FORMER = "redirect-from";

    private final Renaming renaming;
    private final SiteEdits site;
    private final TextEdits edits;
    private final String old;

    private Definition(Renaming renaming, SiteEdits site) {
        this.renaming = renaming;
        this.site = site;
        this.edits = site.of(renaming.entry().at().file());
        this.old = YamlWriter.scalar(renaming.from().id());
    }

    /** Edits them. */
    static void edit(Renaming renaming, ContentTree tree, SiteEdits site) {
        if (renaming.changesId()) {
            new Definition(renaming, site).edit(mapping(renaming, tree));
        }
    }

    private static YamlNode.Mapping mapping(Renaming renaming, ContentTree tree) {
        Location at = renaming.entry().at();
        ContentFile file = tree.file(at.file()).orElseThrow();
        Problems problems = new Problems();
        Text text = file.text(problems).orElseThrow();
        Text yaml = Body.isMarkdown(at.file())
                ? FrontMatter.split(text, problems).yaml().orElseThrow()
                : text;
        return nodes(Yaml.read(yaml, problems))
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .filter(map ->
                        map.pairs().stream().anyMatch(pair -> pair.value().at().equals(at)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an entry stands nowhere: " + at));
    }

    private static Stream<YamlNode> nodes(YamlNode node) {
        Stream<YamlNode> inside = Stream.of();
        if (node instanceof YamlNode.Mapping map) {
            inside = map.pairs().stream().map(YamlNode.Pair::value);
        } else if (node instanceof YamlNode.Sequence list) {
            inside = list.items().stream();
        }
        return Stream.concat(Stream.of(node), inside.flatMap(Definition::nodes));
    }

    private void edit(YamlNode.Mapping map) {
        EntryKind kind = renaming.from().kind();
        Optional<YamlNode.Pair> id = pair(map, kind == EntryKind.ARTICLE ? "slug" : "id");
        id.ifPresent(pair -> site.replace(
                pair.value().at(), renaming.from().id(), renaming.to().id()));
        Optional<YamlNode.Pair> former = pair(map, FORMER);
        former.ifPresent(this::lengthen);
        List<String> keys = new ArrayList<>();
        if (id.isEmpty() && !renaming.hasOwnFile()) {
            keys.add("id: " + YamlWriter.scalar(renaming.to().id()));
        }
        YamlNode.Pair first = map.pairs().get(0);
        if (edits.letterBefore(first.at()) == '{') {
            former.or(() -> Optional.of(first))
                    .filter(first::equals)
                    .ifPresent(none -> keys.add(FORMER + ": [" + old + "]"));
            keys.stream().findFirst().ifPresent(any -> edits.insertBefore(first.at(), String.join(", ", keys) + ", "));
            return;
        }
        if (former.isEmpty()) {
            keys.add(FORMER + ":");
            keys.add("  - " + old);
        }
        if (!keys.isEmpty()) {
            insert(
                    keys,
                    first,
                    id.or(() -> renaming.hasOwnFile() ? pair(map, "title").or(() -> pair(map, "name")) : id));
        }
    }

    /**
     * Inserts a key below a line with only one key and its value, or else above all keys, which is right wherever
     * values end.
     */
    private void insert(List<String> keys, YamlNode.Pair first, Optional<YamlNode.Pair> above) {
        String margin = edits.lineEnd() + " ".repeat(first.at().column() - 1);
        Optional<Location> line = above.filter(Definition::isOneLine).map(YamlNode.Pair::at);
        if (line.isPresent()) {
            edits.insertBelow(line.get(), " ".repeat(first.at().column() - 1) + String.join(margin, keys));
        } else {
            edits.insertBefore(first.at(), String.join(margin, keys) + margin);
        }
    }

    private static boolean isOneLine(YamlNode.Pair pair) {
        return pair.value() instanceof YamlNode.Scalar scalar
                && scalar.text().exact()
                && scalar.text().value().indexOf('\n') < 0
                && scalar.at().line() == pair.at().line();
    }

    private static Optional<YamlNode.Pair> pair(YamlNode.Mapping map, String key) {
        return map.pairs().stream().filter(pair -> pair.key().equals(key)).findFirst();
    }

    /**
     * Adds the present id to the former ones; if the new one is among these, it is removed and those after it move up.
     */
    private void lengthen(YamlNode.Pair former) {
        YamlNode value = former.value();
        List<YamlNode.Scalar> items = (value instanceof YamlNode.Sequence list ? list.items() : List.of(value))
                .stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(YamlNode.Scalar.class::cast)
                        .toList();
        List<String> words = new ArrayList<>(
                items.stream().map(item -> item.text().value().strip()).toList());
        int again = words.indexOf(renaming.to().id());
        words.add(renaming.from().id());
        if (items.isEmpty()) {
            boolean brackets = value instanceof YamlNode.Sequence;
            if (!brackets || !edits.replace(value.at(), "[]", "[" + old + "]")) {
                edits.insertBelow(former.at(), " ".repeat(former.at().column() + 1) + "- " + old);
            }
        } else if (again >= 0) {
            for (int i = again; i < items.size(); i++) {
                site.replace(items.get(i).at(), words.get(i), words.get(i + 1));
            }
        } else {
            append(value, items.get(items.size() - 1).at());
        }
    }

    private void append(YamlNode value, Location last) {
        String before = edits.lineBefore(last);
        if (value instanceof YamlNode.Scalar) {
            edits.insertBefore(last, "[");
            edits.insertBehind(last, ", " + old + "]");
        } else if (before.isBlank() || before.matches("\\s*-\\s+")) {
            edits.insertBelow(last, before + old);
        } else {
            edits.insertBehind(last, ", " + old);
        }
    }
}
