package backstory.export;

import backstory.bytes.Sha256;
import backstory.html.HtmlReader;
import backstory.html.HtmlTag;
import backstory.output.OutputPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a single file of a page. The resources that the page loads are embedded. A link within the page stays. A link
 * to the rest of the site becomes an absolute address if the page gives its own address; otherwise only its text stays,
 * and elements that only lead elsewhere, such as a menu or the way to the search, are left out. The policy allows the
 * contents of the file, by hashes, and nothing else.
 */
public final class ExportedPage implements HtmlReader.Pieces {
    private final OutputPath page;
    private final PageFiles files;
    private final StringBuilder out = new StringBuilder();
    private final List<String> styles = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final Deque<Menu> menus = new ArrayDeque<>();
    private Optional<URI> address = Optional.empty();
    private int policyAt = -1;
    private boolean inMain;
    private boolean leftOut;

    private ExportedPage(OutputPath page, Function<OutputPath, Optional<byte[]>> files) {
        this.page = page;
        this.files = new PageFiles(page, files);
    }

    /**
     * A link whose end tag is yet to come.
     *
     * @param isKept false if only its text stays
     * @param from the start of what is left out together with its text; -1 if its text stays
     */
    private record Link(boolean isKept, int from) {}

    /** A menu whose end tag is yet to come: where it begins, and how many of its links are kept and lost. */
    private static final class Menu {
        private final int from;
        private int kept;
        private int lost;

        Menu(int from) {
            this.from = from;
        }
    }

    /**
     * Returns the page as a single file.
     *
     * @param files the bytes of a file of the built site, if it has it
     * @throws IllegalArgumentException if there is no such page
     */
    public static String of(OutputPath page, Function<OutputPath, Optional<byte[]>> files) {
        String html = files.apply(page)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("the site has no page " + page));
        ExportedPage exported = new ExportedPage(page, files);
        HtmlReader.read(html, exported);
        return exported.html();
    }

    private String html() {
        scripts();
        if (policyAt >= 0) {
            out.insert(policyAt, policy());
        }
        return out.toString();
    }

    private String policy() {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " + hashes(styles)
                + "; script-src " + hashes(scripts)
                + "; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'\">";
    }

    private static String hashes(List<String> texts) {
        return texts.isEmpty()
                ? "'none'"
                : texts.stream().distinct().map(ExportedPage::hash).collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        return Sha256.policy(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void text(String raw) {
        out.append(raw);
    }

    @Override
    public void begin(HtmlTag tag) {
        switch (tag.name()) {
            case "meta" -> meta(tag);
            case "link" -> resource(tag);
            case "script" -> script(tag);
            case "a" -> link(tag);
            case "nav" -> {
                menus.push(new Menu(out.length()));
                out.append(tag.raw());
            }
            default -> {
                inMain |= tag.name().equals("main");
                out.append(filled(tag).raw());
            }
        }
    }

    private void meta(HtmlTag tag) {
        if (tag.has("http-equiv", "content-security-policy")) {
            policyAt = out.length();
        } else {
            out.append(tag.raw());
        }
    }

    private void resource(HtmlTag tag) {
        String href = tag.value("href").orElse("");
        if (tag.has("rel", "canonical")) {
            address = Optional.of(URI.create(href));
            out.append(tag.raw());
        } else if (tag.has("rel", "stylesheet")) {
            String media =
                    tag.value("media").map(value -> " media=\"" + value + "\"").orElse("");
            files.style(href).ifPresent(style -> {
                String text = style.replace("</", "<\\/");
                styles.add(text);
                out.append("<style").append(media).append('>').append(text).append("</style>");
            });
        } else if (tag.has("rel", "icon") || tag.has("rel", "apple-touch-icon")) {
            files.data(href).ifPresent(data -> out.append(tag.with("href", data).raw()));
        } else if (files.path(href).isEmpty()) {
            out.append(tag.raw());
        } else {
            whole(href).ifPresent(to -> out.append(tag.with("href", to).raw()));
        }
    }

    /**
     * Collects a script, to run when the page is loaded, as with {@code defer}; data for programs is left out, since it
     * is of no use without addresses.
     */
    private void script(HtmlTag tag) {
        Optional<String> src = tag.value("src");
        boolean read = tag.value("type").filter(type -> type.contains("json")).isPresent();
        leftOut = src.isPresent() || (read && address.isEmpty());
        src.flatMap(files::text).ifPresent(moved::add);
        if (!leftOut) {
            out.append(tag.raw());
        }
    }

    /** Returns an element, such as a picture, with the files that it loads embedded. */
    private HtmlTag filled(HtmlTag tag) {
        HtmlTag filled = tag;
        for (String name : List.of("src", "poster", "data")) {
            Optional<String> data = tag.value(name).flatMap(files::data);
            if (data.isPresent()) {
                filled = filled.with(name, data.get()).without("srcset", "sizes", "loading");
            }
        }
        return filled;
    }

    private void link(HtmlTag tag) {
        String href = tag.value("href").orElse("");
        Optional<OutputPath> to = href.startsWith("#") ? Optional.empty() : files.path(href);
        if (to.isEmpty()) {
            keep(tag);
        } else if (to.get().equals(page)) {
            keep(tag.with("href", href.contains("#") ? href.substring(href.indexOf('#')) : "#"));
        } else if (address.isPresent()) {
            keep(tag.with("href", whole(href).orElse(href)));
        } else {
            boolean leadsOn = !inMain && !to.get().text().equals("index.html");
            menus.forEach(menu -> menu.lost++);
            links.push(new Link(false, leadsOn ? out.length() : -1));
        }
    }

    private void keep(HtmlTag tag) {
        menus.forEach(menu -> menu.kept++);
        links.push(new Link(true, -1));
        out.append(tag.raw());
    }

    private Optional<String> whole(String href) {
        return address.map(from -> from.resolve(href).toString());
    }

    @Override
    public void content(String element, String text) {
        if (leftOut) {
            return;
        }
        if (element.equals("style")) {
            styles.add(text);
        }
        out.append(text);
    }

    @Override
    public void end(String element, String raw) {
        switch (element) {
            case "a" -> endOfLink(raw);
            case "nav" -> endOfMenu(raw);
            case "script" -> {
                out.append(leftOut ? "" : raw);
                leftOut = false;
            }
            case "body" -> {
                scripts();
                out.append(raw);
            }
            default -> {
                inMain &= !element.equals("main");
                out.append(raw);
            }
        }
    }

    private void endOfLink(String raw) {
        Link link = links.isEmpty() ? new Link(true, -1) : links.pop();
        if (link.from() >= 0) {
            out.setLength(link.from());
        } else if (link.isKept()) {
            out.append(raw);
        }
    }

    private void endOfMenu(String raw) {
        out.append(raw);
        Menu menu = menus.isEmpty() ? new Menu(out.length()) : menus.pop();
        if (menu.lost > 0 && menu.kept == 0) {
            out.setLength(menu.from);
        }
    }

    private void scripts() {
        for (String script : moved) {
            String text = script.replaceAll("(?i)</(?=script)", "<\\\\/");
            scripts.add(text);
            out.append("<script>").append(text).append("</script>\n");
        }
        moved.clear();
    }
}
