package backstory.bench;

import backstory.testing.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A corpus as a site for Hugo, with a theme that produces what Backstory produces by default: pages of articles with
 * footnotes, dates, people, words and sources, a page for each person and word, lists, RSS and a sitemap.
 */
final class HugoSite {
    private static final Map<String, String> THEME = Map.of(
            "hugo.toml",
            """
            baseURL = "https://corpus.example/"
            title = "Corpus"
            languageCode = "en"
            paginate = 50
            disableKinds = ["section"]
            [taxonomies]
            people = "people"
            terms = "terms"
            [services.rss]
            limit = 20
            """,
            "layouts/_default/baseof.html",
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="{{ .Params.summary }}">
            <link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head>
            <body><header><a href="/">{{ site.Title }}</a>
            <nav><a href="/people/">People</a> <a href="/terms/">Glossary</a></nav></header>
            <main>{{ block "main" . }}{{ end }}</main></body>
            </html>
            """,
            "layouts/_default/single.html",
            """
            {{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
            <p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
            {{ .Content }}
            <h2>Timeline</h2>
            <ol>{{ with .Params.events }}{{ range sort . "date" }}<li><time>{{ .date }}</time> {{ .title }}</li>
            {{ end }}{{ end }}</ol>
            <h2>People</h2>
            <ul>{{ range .GetTerms "people" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
            {{ .Params.office }}</li>{{ end }}</ul>
            <h2>Glossary</h2>
            <dl>{{ range .GetTerms "terms" }}<dt><a href="{{ .RelPermalink }}">{{ .Title }}</a></dt>
            <dd>{{ .Params.definition }}</dd>{{ end }}</dl>
            <h2>Sources</h2>
            <ol>{{ range .Params.cited }}<li>{{ .publisher }}, <a href="{{ .url }}">{{ .title }}</a>,
            {{ .date }}</li>{{ end }}</ol></article>{{ end }}
            """,
            "layouts/_default/taxonomy.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            <ul>{{ range .Pages.ByTitle }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """,
            "layouts/_default/term.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.office }}{{ .Params.definition }}</p>
            <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """,
            "layouts/index.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            {{ $pages := .Paginate (where site.RegularPages "Section" "articles") }}
            {{ range $pages.Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p>
            {{ end }}{{ template "_internal/pagination.html" . }}{{ end }}
            """,
            "static/style.css",
            "body { max-width: 40em; margin: auto }\n");

    private HugoSite() {}

    static void write(Corpus corpus, Path root) {
        THEME.forEach((path, text) -> write(root.resolve(path), text));
        List<Corpus.Person> people = corpus.people();
        List<Corpus.Term> terms = corpus.terms();
        for (Corpus.Person person : people) {
            write(
                    root.resolve("content/people/" + person.id() + "/_index.md"),
                    "---\ntitle: %s\noffice: The %s.\n---\n".formatted(person.name(), person.office()));
        }
        for (Corpus.Term term : terms) {
            write(
                    root.resolve("content/terms/" + term.id() + "/_index.md"),
                    "---\ntitle: %s\ndefinition: %s\n---\n".formatted(term.word(), term.definition()));
        }
        IntStream.range(0, corpus.size()).parallel().forEach(n -> {
            Corpus.Story story = corpus.story(n, people, terms);
            write(root.resolve("content/articles/" + story.slug() + ".md"), article(story));
        });
    }

    private static String article(Corpus.Story story) {
        StringBuilder out = new StringBuilder();
        out.append("---\ntitle: %s\ndate: %s\nsummary: %s\n".formatted(story.title(), story.date(), story.summary()));
        out.append(
                "people: [" + ids(story.people().stream().map(Corpus.Person::id).toList()) + "]\n");
        out.append("terms: [" + ids(story.terms().stream().map(Corpus.Term::id).toList()) + "]\nevents:\n");
        story.events()
                .forEach(event ->
                        out.append("  - {date: \"%s\", title: \"%s\"}\n".formatted(event.date(), event.title())));
        out.append("cited:\n");
        story.sources()
                .forEach(source -> out.append("  - {title: \"%s\", publisher: %s, date: \"%s\", url: \"%s\"}\n"
                        .formatted(source.title(), source.publisher(), source.date(), source.url())));
        out.append("---\n");
        Corpus.body(story, out, source -> "[^" + (source + 1) + "]");
        for (int i = 0; i < story.sources().size(); i++) {
            Corpus.Source source = story.sources().get(i);
            out.append("\n[^%d]: %s, [%s](%s)\n".formatted(i + 1, source.publisher(), source.title(), source.url()));
        }
        return out.toString();
    }

    private static String ids(List<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
