package backstory.read;

import backstory.entry.Article;
import backstory.entry.Autolink;
import backstory.entry.Body;
import backstory.entry.Edtf;
import backstory.entry.EntryId;
import backstory.entry.EntryKind;
import backstory.entry.EntryRef;
import backstory.markdown.Slug;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of an article, and with its lists, the entries that it defines. */
final class ArticleReader {
    private ArticleReader() {}

    /** The slug that it gives, or the one made from the name of the file. */
    static EntryRef id(Fields fields, ContentFile file) {
        return Ids.given(fields, "slug", EntryKind.ARTICLE).orElseGet(() -> {
            EntryRef made = new EntryRef(new EntryId(EntryKind.ARTICLE, Slug.of(file.stem())), fields.at("title"));
            if (!Ids.isUsable(made)) {
                Problem problem =
                        Problem.of(Rule.INVALID_ID, fields.start(), "the name of this file gives no usable address");
                fields.problems().add(problem.withHint("rename it, or add slug: with a short name in letters"));
            }
            return made;
        });
    }

    /** Whether readers see it, known even where the rest of the front matter is wrong. */
    static Article.Status status(Fields fields) {
        return fields.value("status").isPresent() && !fields.text("status").equals("published")
                ? Article.Status.DRAFT
                : Article.Status.PUBLISHED;
    }

    static Optional<Article> read(Fields fields, EntryRef id, Body body) {
        Optional<String> title = fields.required("title");
        Optional<Edtf> date = Dates.required(fields, "date", Dates.Form.PUBLISHED);
        List<String> former = Ids.former(fields);
        Text summary = fields.markdown("summary");
        List<String> authors = fields.texts("authors");
        Optional<Edtf> updated = Dates.optional(fields, "updated", Dates.Form.PUBLISHED);
        Optional<Edtf> asOf = Dates.optional(fields, "as-of", Dates.Form.NO_INTERVAL);
        String dateline = fields.text("dateline");
        String lang = Values.language(fields, "lang");
        Article.Status status =
                Values.choice(fields, "status", Article.Status.class).orElse(status(fields));
        Optional<Autolink> autolink = Values.choice(fields, "autolink", Autolink.class);
        List<EntryRef> people = Definitions.list(fields, EntryKind.PERSON);
        List<EntryRef> terms = Definitions.list(fields, EntryKind.TERM);
        List<EntryRef> events = Definitions.list(fields, EntryKind.EVENT);
        List<EntryRef> sources = Definitions.list(fields, EntryKind.SOURCE);
        Map<String, Object> extra = Values.extra(fields);
        if (title.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                id.to(),
                title.get(),
                date.get(),
                updated,
                asOf,
                summary,
                authors,
                dateline,
                lang,
                status,
                autolink,
                people,
                terms,
                events,
                sources,
                former,
                extra,
                body,
                id.at()));
    }
}
