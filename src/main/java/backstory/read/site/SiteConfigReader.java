package backstory.read.site;

import backstory.entry.site.Appearance;
import backstory.entry.site.SiteAddress;
import backstory.entry.site.SiteConfig;
import backstory.entry.site.SitePublisher;
import backstory.entry.site.TextSettings;
import backstory.entry.value.Autolink;
import backstory.markdown.WebAddress;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Severities;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.read.value.Authors;
import backstory.read.value.Ids;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Findings;
import backstory.read.yaml.Values;
import backstory.read.yaml.Yaml;
import backstory.read.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the keys of {@code content/site.yaml}. */
public final class SiteConfigReader {
    private static final String PATH = "content/site.yaml";
    private static final String PLACE = "site";
    private static final Location START = Location.of(PATH);
    private static final int MOST_OF_HOST = 253;
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private SiteConfigReader() {}

    /** Returns the configuration, as far as it can be read: a missing title is empty. */
    public static SiteConfig read(ContentTree tree, Problems problems) {
        Findings found = new Findings();
        YamlNode root = tree.file(PATH).map(file -> yaml(file, found)).orElseGet(() -> missing(found));
        SiteConfig config;
        if (root instanceof YamlNode.Mapping mapping) {
            config = keys(Fields.ofFile(mapping, START, PLACE, found));
        } else {
            boolean empty = root instanceof YamlNode.Absent;
            if (root instanceof YamlNode.Scalar || root instanceof YamlNode.Sequence) {
                String message = "site.yaml must be \"key: value\" lines, found " + root.noun();
                found.problems().add(Rule.WRONG_SHAPE, root.at(), message);
            }
            // A file that is not a map has already been reported; only an empty one is reported for lacking a title.
            config = keys(Fields.ofFile(
                    new YamlNode.Mapping(List.of(), START), START, PLACE, empty ? found : new Findings()));
        }
        problems.addAll(found.problems().sorted());
        return config;
    }

    private static YamlNode yaml(ContentFile file, Findings found) {
        Optional<Text> text = file.text(found.problems());
        return text.map(yaml -> Yaml.read(yaml, found.problems())).orElse(new YamlNode.Refused(START));
    }

    private static YamlNode missing(Findings found) {
        found.problems()
                .add(Problem.of(Rule.MISSING_KEY, START, "content/site.yaml is missing")
                        .withHint("make it, with a line such as title: The name of the site"));
        return new YamlNode.Refused(START);
    }

    private static SiteConfig keys(Fields fields) {
        Optional<String> title = fields.required("title");
        String description = fields.text("description");
        SiteAddress address = new SiteAddress(url(fields), cname(fields));
        SitePublisher publisher = publisher(fields);
        TextSettings text = text(fields);
        List<SiteConfig.MenuItem> menu = fields.each("menu", SiteConfigReader::item);
        boolean socialCards =
                !Values.choice(fields, "social-cards", List.of("on", "off")).equals("off");
        Map<String, String> topics = topics(fields);
        Severities rules = SeveritiesReader.read(fields);
        Appearance look = AppearanceReader.read(fields);
        SiteConfig config = new SiteConfig(
                title.orElse(""),
                description,
                address,
                publisher,
                text,
                menu,
                socialCards,
                topics,
                rules,
                look,
                Values.extra(fields));
        fields.done();
        return config;
    }

    private static SitePublisher publisher(Fields fields) {
        Optional<String> corrections = fields.scalar("corrections").flatMap(scalar -> target(fields, scalar));
        return new SitePublisher(fields.text("publisher"), Authors.read(fields), corrections.orElse(""));
    }

    private static TextSettings text(Fields fields) {
        TextSettings usual = TextSettings.USUAL;
        String language = Values.language(fields, "language");
        return new TextSettings(
                language.isEmpty() ? usual.language() : language,
                Values.choice(fields, "direction", List.of("ltr", "rtl")),
                !Values.choice(fields, "typography", List.of("smart", "off")).equals("off"),
                Values.choice(fields, "autolink", Autolink.class).orElse(usual.autolink()));
    }

    private static Optional<SiteConfig.MenuItem> item(Fields fields) {
        Optional<String> label = fields.required("label");
        Optional<YamlNode.Scalar> to = fields.require("to", fields.scalar("to"));
        Optional<String> target = to.flatMap(scalar -> target(fields, scalar));
        if (label.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteConfig.MenuItem(label.get(), target.get(), fields.at("to")));
    }

    /** Returns the names of topics by their ids, in the order of the file. */
    private static Map<String, String> topics(Fields fields) {
        Optional<YamlNode> value = fields.value("topics");
        if (value.isEmpty() || !(value.get() instanceof YamlNode.Mapping mapping)) {
            value.ifPresent(node -> fields.wrongShape("topics", "keys and values", node));
            return Map.of();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (YamlNode.Pair pair : mapping.pairs()) {
            String id = Ids.topic(fields, pair.key(), pair.at());
            if (pair.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                names.put(id, Fields.clean(scalar));
            } else if (pair.value() instanceof YamlNode.Mapping || pair.value() instanceof YamlNode.Sequence) {
                fields.wrongShape("the name of a topic", "text", pair.value());
            } else if (!(pair.value() instanceof YamlNode.Refused)) {
                fields.problems().add(Rule.MISSING_KEY, pair.at(), "topic \"" + pair.key() + "\" has no name");
            }
        }
        names.remove("");
        return Collections.unmodifiableMap(names);
    }

    /** Returns a path of the site, or an address that the policy allows. */
    private static Optional<String> target(Fields fields, YamlNode.Scalar scalar) {
        String target = Fields.clean(scalar);
        boolean outside = WebAddress.isOutside(target);
        Optional<String> complaint = outside ? WebAddress.complaint(target) : path(target);
        complaint.ifPresent(words -> fields.problems()
                .add(Problem.of(Rule.INVALID_ADDRESS, scalar.at(), words)
                        .withHint(outside || target.contains("@") ? "" : "write " + fromTop(target))));
        return complaint.isPresent() ? Optional.empty() : Optional.of(outside ? WebAddress.encode(target) : target);
    }

    /** Returns the path as it is written in {@code site.yaml}: that of the home page for {@code /}. */
    private static String fromTop(String target) {
        String path = target.replace('\\', '/').replaceFirst("^(?:/|\\.\\.?/)+", "");
        return path.isEmpty() || path.equals("..") ? "index.html" : path;
    }

    private static Optional<String> path(String target) {
        if (target.matches("[^/]+@[^/]+")) {
            return Optional.of("an e-mail address is written with mailto: before it");
        }
        boolean plain = !target.startsWith("/") && !target.contains("\\") && !("/" + target + "/").contains("/../");
        return plain ? Optional.empty() : Optional.of("a path of the site begins at its top, such as pages/about.html");
    }

    /**
     * Returns the site's address. Canonical links, feeds and the paths of 404.html are made from it, so a partial
     * address is not enough.
     */
    private static String url(Fields fields) {
        String url = fields.text("url");
        Optional<String> complaint = url.isEmpty() ? Optional.empty() : WebAddress.siteComplaint(url);
        complaint.ifPresent(words -> fields.problems()
                .add(Problem.of(
                                Rule.INVALID_ADDRESS,
                                fields.at("url"),
                                "url is the whole address of the site, found \"" + url + "\"")
                        .withHint(words + "; write one such as https://example.org/news")));
        return complaint.isPresent() ? "" : url.replaceFirst("/$", "");
    }

    /** Returns a host name (RFC 1123) of at least two parts, such as {@code news.example.org}; others in Punycode. */
    private static String cname(Fields fields) {
        String cname = fields.text("cname").toLowerCase(Locale.ROOT);
        if (cname.isEmpty()
                || (cname.length() <= MOST_OF_HOST && HOST.matcher(cname).matches())) {
            return cname;
        }
        Problem problem = Problem.of(
                Rule.INVALID_ADDRESS, fields.at("cname"), "cname is the name of a domain, found \"" + cname + "\"");
        fields.problems().add(problem.withHint("write one such as news.example.org, without https:// and path"));
        return "";
    }
}
