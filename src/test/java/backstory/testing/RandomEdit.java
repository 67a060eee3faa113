package backstory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A random change to a site between two builds: to texts, front matter, lists, settings, templates, pictures, static
 * files, names and folders, and to the output and memory of builds. Many edits keep a site sound, some break it.
 */
public final class RandomEdit {
    private final Path root;
    private final TestSite site;
    private final Random random;
    private final Runnable between;

    public RandomEdit(TestSite site, Random random) {
        this(site, random, () -> {});
    }

    /**
     * Creates an edit that reports intermediate states of the site, which others may see before the edit is over.
     *
     * @param between runs in each such state
     */
    public RandomEdit(TestSite site, Random random, Runnable between) {
        this.root = site.root();
        this.site = site;
        this.random = random;
        this.between = between;
    }

    private interface Kind {
        /** Makes the edit and describes it. */
        String apply() throws IOException;
    }

    /** Makes one edit and returns what it was. */
    public String make() {
        List<Kind> kinds = List.of(
                this::text,
                this::text,
                this::frontMatter,
                this::key,
                this::key,
                this::listLine,
                this::listOrder,
                this::listItem,
                this::settings,
                this::settings,
                this::template,
                this::styleSheet,
                this::picture,
                this::staticFile,
                this::rename,
                this::swap,
                this::delete,
                this::newFolder,
                this::newArticle,
                this::letter,
                this::undone,
                this::promise,
                this::output,
                this::memory,
                () -> "nothing");
        try {
            return kinds.get(random.nextInt(kinds.size())).apply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files(Predicate<String> wanted) {
        List<String> files = new ArrayList<>();
        for (String part : List.of("content", "templates")) {
            TestSite.files(root.resolve(part)).keySet().stream()
                    .map(path -> part + "/" + path)
                    .filter(wanted)
                    .forEach(files::add);
        }
        return files;
    }

    private String file(Predicate<String> wanted) {
        List<String> files = files(wanted);
        return files.isEmpty() ? "content/site.yaml" : one(files);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns the lines of a file; none if it does not exist, such as a list that an edit may add. */
    private List<String> lines(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.exists(file)
                ? new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1))
                : new ArrayList<>();
    }

    private void write(String path, List<String> lines) {
        site.with(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int endOfFrontMatter(List<String> lines) {
        return Math.max(
                0, lines.subList(Math.min(1, lines.size()), lines.size()).indexOf("---") + 1);
    }

    private static boolean isText(String path) {
        return path.endsWith(".md");
    }

    private static boolean isList(String path) {
        return path.matches("content/[a-z]+\\.yaml") && !path.endsWith("site.yaml");
    }

    /** Adds, doubles, removes or exchanges a line below the front matter. */
    private String text() throws IOException {
        String path = file(RandomEdit::isText);
        List<String> lines = lines(path);
        int from = Math.min(endOfFrontMatter(lines) + 1, lines.size());
        int at = from + random.nextInt(lines.size() - from + 1);
        int what = random.nextInt(at < lines.size() ? 4 : 1);
        switch (what) {
            case 0 -> lines.add(at, one(List.of("Then it rained.", "The Water Board knew.[@ledger]", "## More", "")));
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.remove(at);
            default -> lines.set(at, lines.set(from, lines.get(at)));
        }
        write(path, lines);
        return "text " + path + " line " + (at + 1) + " way " + what;
    }

    /** Removes, doubles or moves a line of the front matter. */
    private String frontMatter() throws IOException {
        String path = file(RandomEdit::isText);
        List<String> lines = lines(path);
        int end = endOfFrontMatter(lines);
        if (end < 2) {
            return "nothing";
        }
        int at = 1 + random.nextInt(end - 1);
        int what = random.nextInt(3);
        String line = what == 1 ? lines.get(at) : lines.remove(at);
        if (what == 2) {
            lines.add(1 + random.nextInt(end - 1), line);
        } else if (what == 1) {
            lines.add(at, line);
        }
        write(path, lines);
        return "front matter " + path + " line " + (at + 1) + " way " + what;
    }

    /** Gives a key of an article a new value that makes sense. */
    private String key() throws IOException {
        String path = file(file -> file.startsWith("content/articles/"));
        String key = one(List.of(
                "status: draft",
                "status: withdrawn",
                "status: published",
                "title: Another title " + random.nextInt(9),
                "date: 20" + (10 + random.nextInt(20)) + "-02-03",
                "updated: 2033-01-0" + (1 + random.nextInt(9)),
                "as-of: 20" + (10 + random.nextInt(9)),
                "lang: " + one(List.of("en", "de", "fr", "ar", "zh")),
                "slug: slug-" + random.nextInt(99),
                "redirect-from: [gone-" + random.nextInt(99) + "]",
                "summary: The Water Board said so.[@ledger]",
                "topics: [" + one(List.of("water", "rail", "fares")) + "]",
                "autolink: " + one(List.of("article", "section", "off")),
                "image: ../images/" + one(List.of("dock", "quay")) + ".png",
                "review-after: 2035-05-05",
                "organizations: [water-board, county]",
                "dates: [day-" + random.nextInt(12) + ", day-" + random.nextInt(12) + "]"));
        List<String> lines = lines(path);
        int end = endOfFrontMatter(lines);
        String name = key.substring(0, key.indexOf(':') + 1);
        for (int i = 1; i < end; i++) {
            if (lines.get(i).startsWith(name)) {
                lines.set(i, key);
                write(path, lines);
                return "key " + path + " " + key;
            }
        }
        lines.add(Math.min(1, lines.size()), key);
        write(path, lines);
        return "key " + path + " " + key;
    }

    private String listLine() throws IOException {
        String path = file(RandomEdit::isList);
        List<String> lines = lines(path);
        if (lines.isEmpty()) {
            return "nothing";
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int what = random.nextInt(3);
        if (what == 0 && line.matches(" *(description|definition|title|text|caption|credit|alt|name): .*")) {
            lines.set(at, line + one(List.of(" Indeed", " and more", "s")));
        } else if (what == 1) {
            lines.remove(at);
        } else {
            lines.set(at, changed(line));
        }
        write(path, lines);
        return "list " + path + " line " + (at + 1);
    }

    /** Changes the order of the items of a list. */
    private String listOrder() throws IOException {
        String path = file(RandomEdit::isList);
        List<List<String>> items = items(lines(path));
        if (items.size() > 1) {
            items.add(random.nextInt(items.size()), items.remove(random.nextInt(items.size())));
        }
        write(path, items.stream().flatMap(List::stream).toList());
        return "order of " + path;
    }

    /**
     * Removes an item of a list, moves it to another list of the same kind or to a file of its own, or adds a new one.
     */
    private String listItem() throws IOException {
        int number = random.nextInt(1000);
        return switch (random.nextInt(4)) {
            case 0 -> {
                String path = file(RandomEdit::isList);
                List<List<String>> items = items(lines(path));
                if (!items.isEmpty()) {
                    items.remove(random.nextInt(items.size()));
                }
                write(path, items.stream().flatMap(List::stream).toList());
                yield "item goes from " + path;
            }
            case 1 -> {
                List<String> people = lines("content/people.yaml");
                people.addAll(List.of(
                        "- name: " + one(List.of("Quill Rookwood", "Nadia Elmgate", "Hilde Underwell")) + " "
                                + (char) ('A' + number % 26) + "by",
                        "  id: fresh-" + number,
                        "  aliases: [Friend " + (char) ('A' + number % 26) + "eo]"));
                write("content/people.yaml", people);
                yield "new person fresh-" + number;
            }
            case 2 -> {
                List<String> terms = lines("content/terms.yaml");
                terms.addAll(List.of(
                        "- term: " + one(List.of("council", "vote", "ferries", "plan for the quay")),
                        "  id: fresh-" + number,
                        "  definition: What is meant by it."));
                write("content/terms.yaml", terms);
                yield "new term fresh-" + number;
            }
            default -> {
                List<String> dates = lines("content/dates.yaml");
                dates.addAll(List.of(
                        "- date: " + one(List.of("2018-08-06", "2017", "2020-21", "-0100", "2018-08-06/2018-09")),
                        "  id: fresh-" + number,
                        "  title: What happened then",
                        "  organizations: [water-board]"));
                write("content/dates.yaml", dates);
                yield "new date fresh-" + number;
            }
        };
    }

    private static List<List<String>> items(List<String> lines) {
        List<List<String>> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("-") || items.isEmpty()) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(line);
        }
        return items;
    }

    private String settings() throws IOException {
        String path = "content/site.yaml";
        String key = one(List.of(
                "url: https://fen.example",
                "url: https://fen.example/project/",
                "url:",
                "language: " + one(List.of("en", "de", "fr", "es", "ar")),
                "autolink: " + one(List.of("article", "section", "off")),
                "title: Another Post " + random.nextInt(9),
                "description: Other news.",
                "publisher: Somebody else",
                "direction: " + one(List.of("ltr", "rtl")),
                "corrections: mailto:desk@fen.example",
                "cname: news.fen.example"));
        List<String> lines = lines(path);
        String name = key.substring(0, key.indexOf(':') + 1);
        lines.removeIf(line -> line.startsWith(name));
        if (!key.endsWith(":")) {
            lines.add(key);
        }
        write(path, lines);
        return "settings " + key;
    }

    private static final Path THEME = Path.of("templates");

    private String template() throws IOException {
        List<String> own = files(path -> path.startsWith("templates/") && path.endsWith(".ftlh"));
        if (!own.isEmpty() && random.nextInt(3) == 0) {
            String path = one(own);
            site.remove(path);
            return "delete " + path;
        }
        String name =
                one(List.of("page.ftlh", "topic.ftlh", "person.ftlh", "parts.ftlh", "layout.ftlh", "article.ftlh"));
        String text = Files.readString(THEME.resolve(name));
        site.with("templates/" + name, text + one(List.of("", "<#-- a word -->\n", "\n", "<!-- x -->\n")));
        return "template " + name;
    }

    private String styleSheet() throws IOException {
        String path = "templates/assets/backstory.css";
        if (Files.exists(root.resolve(path)) && random.nextBoolean()) {
            site.remove(path);
            return "delete " + path;
        }
        String css = Files.readString(THEME.resolve("assets/backstory.css"));
        site.with(path, css + "\n.own { order: " + random.nextInt(9) + "; }\n");
        return "style sheet";
    }

    private String picture() {
        String path = one(List.of("content/images/dock.png", "content/images/quay.png", "content/images/new.png"));
        int side = 100 * (1 + random.nextInt(8));
        switch (random.nextInt(4)) {
            case 0 -> site.with(path, TestImages.png(TestImages.quarters(side, 200)));
            case 1 -> site.with(path, TestImages.jpeg(TestImages.quarters(300, side)));
            case 2 ->
                site.with(
                        "content/images.yaml",
                        "- {src: images/dock.png, alt: Dock %d, credit: C, license: CC0}\n".formatted(side)
                                + "- {src: images/quay.png, alt: Quay, credit: D, license: CC BY 4.0}\n");
            default -> {
                if (Files.exists(root.resolve(path))) {
                    site.remove(path);
                }
            }
        }
        return "picture " + path;
    }

    private String staticFile() {
        String path =
                one(List.of("content/static/robots-note.txt", "content/static/favicon.svg", "content/static/a/b.txt"));
        if (Files.exists(root.resolve(path)) && random.nextBoolean()) {
            site.remove(path);
            return "delete " + path;
        }
        site.with(
                path,
                path.endsWith(".svg") ? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n" : "x" + random.nextInt(9));
        return "static " + path;
    }

    private String rename() throws IOException {
        String path = file(RandomEdit::isText);
        if (!isText(path)) {
            return "nothing";
        }
        String to = path.replaceFirst("[^/]*\\.md$", "renamed-" + random.nextInt(99) + ".md");
        Files.move(root.resolve(path), root.resolve(to), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return "rename " + path + " " + to;
    }

    /** Exchanges the contents of two files, including their times. */
    private String swap() throws IOException {
        String one = file(RandomEdit::isText);
        String folder = one.substring(0, one.lastIndexOf('/') + 1);
        String other = file(path -> isText(path) && path.startsWith(folder));
        Path aside = root.resolve("aside");
        Files.move(root.resolve(one), aside);
        between.run();
        if (!one.equals(other)) {
            Files.move(root.resolve(other), root.resolve(one));
            between.run();
        }
        Files.move(aside, root.resolve(other));
        return "swap " + one + " " + other;
    }

    private String delete() {
        String path = file(file -> !file.endsWith("site.yaml"));
        if (path.endsWith("site.yaml")) {
            return "nothing";
        }
        site.remove(path);
        return "delete " + path;
    }

    private String newFolder() throws IOException {
        String path = file(file -> file.startsWith("content/articles/"));
        if (!isText(path)) {
            return "nothing";
        }
        String to = "content/articles/folder-" + random.nextInt(5) + "/" + path.substring(path.lastIndexOf('/') + 1);
        Files.createDirectories(root.resolve(to).getParent());
        Files.move(root.resolve(path), root.resolve(to), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(root.resolve("content/articles/empty-" + random.nextInt(3)));
        return "move " + path + " " + to;
    }

    private String newArticle() {
        String name = "fresh-" + random.nextInt(1000);
        site.with(
                "content/articles/" + name + ".md",
                "---\ntitle: Fresh\ndate: 2019-0%d-02\nsummary: New.\n---\nThe Water Board rose. [It](org:county) [sank](story-%d.md).[@minutes]\n"
                        .formatted(1 + random.nextInt(9), random.nextInt(12)));
        return "new article " + name;
    }

    private String letter() throws IOException {
        String path = file(file -> isText(file) || isList(file) || file.endsWith("site.yaml"));
        List<String> lines = lines(path);
        if (lines.isEmpty()) {
            return "nothing";
        }
        int at = random.nextInt(lines.size());
        lines.set(at, changed(lines.get(at)));
        write(path, lines);
        return "letter of " + path + " line " + (at + 1);
    }

    private String changed(String line) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + "x" + line.substring(at);
    }

    /** Changes a letter, lets a build read it, and changes it back: same size, same time. */
    private String undone() throws IOException {
        String path = file(RandomEdit::isText);
        Path file = root.resolve(path);
        byte[] before = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        byte[] after = before.clone();
        int at = random.nextInt(Math.max(1, after.length));
        if (after.length == 0) {
            return "nothing";
        }
        after[at] = (byte) (after[at] == 'e' ? 'a' : 'e');
        Files.write(file, after);
        Files.setLastModifiedTime(file, time);
        boolean back = random.nextBoolean();
        if (back) {
            between.run();
            site.build();
            Files.write(file, before);
            Files.setLastModifiedTime(file, time);
        }
        return (back ? "undone " : "done within the second ") + path + " byte " + at;
    }

    private String promise() throws IOException {
        String path = "content/urls.lock";
        List<String> lines = lines(path);
        if (!lines.isEmpty() && random.nextBoolean()) {
            lines.remove(random.nextInt(lines.size()));
        } else {
            lines.add("articles/story-" + random.nextInt(12) + ".html");
        }
        write(path, lines);
        return "urls.lock";
    }

    /** Deletes, changes or adds a file of the output. */
    private String output() throws IOException {
        List<String> files = TestSite.files(root.resolve("site")).keySet().stream()
                .filter(path -> !path.equals(".backstory"))
                .toList();
        if (files.isEmpty()) {
            return "nothing";
        }
        String path = "site/" + one(files);
        if (random.nextBoolean()) {
            site.remove(path);
            return "delete " + path;
        }
        site.with(path, "mine");
        return "overwrite " + path;
    }

    /** Deletes or damages the memory that one build left to the next. */
    private String memory() throws IOException {
        List<String> files =
                List.copyOf(TestSite.files(root.resolve(".backstory")).keySet());
        if (files.isEmpty() || random.nextInt(5) == 0) {
            TestSite.delete(root.resolve(".backstory"));
            return "delete .backstory";
        }
        String path = one(files);
        Path file = root.resolve(".backstory").resolve(path);
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextBoolean() || bytes.length == 0) {
            Files.delete(file);
            return "delete .backstory/" + path;
        }
        bytes[random.nextInt(bytes.length)] ^= 1;
        Files.write(file, bytes);
        return "damage .backstory/" + path;
    }
}
