package backstory.data;

import backstory.entry.Article;
import backstory.entry.ListedEntries;
import backstory.entry.value.Correction;
import backstory.entry.value.LocatedText;
import backstory.graph.Reads;
import backstory.json.JsonWriter;

/** Writes articles into the graph, with what their texts lead to. */
record StoryWriter(EntryWriter entries, Reads reads) {
    void write(Article article) {
        JsonWriter json = entries.begin(article)
                .put("title", article.title())
                .put("date", article.date().text());
        entries.date("updated", article.byline().updated());
        entries.date("as-of", article.byline().asOf());
        entries.text("summary", article.summary(), article);
        json.put("authors", article.byline().authors())
                .put("dateline", article.byline().dateline())
                .put("topics", article.topics().stream().map(LocatedText::text).toList());
        entries.image(article);
        entries.ids("people", reads.peopleOf(article));
        entries.ids("organizations", reads.organizationsOf(article));
        entries.ids("terms", reads.termsOf(article));
        entries.ids("dates", reads.timelineOf(article));
        entries.ids("sources", reads.sourcesOf(article));
        entries.ids("claims", reads.claimsOf(article));
        keyPeople(article);
        corrections(article);
        json.end();
    }

    private void keyPeople(Article article) {
        JsonWriter json = entries.json();
        if (!article.listed().keyPeople().isEmpty()) {
            json.list("key-people");
            for (ListedEntries.KeyPerson key : article.listed().keyPeople()) {
                entries.context()
                        .catalog()
                        .index()
                        .follow(key.person().to())
                        .ifPresent(person -> json.object()
                                .put("id", person.key().id())
                                .put("here", key.here())
                                .end());
            }
            json.end();
        }
    }

    private void corrections(Article article) {
        JsonWriter json = entries.json();
        if (!article.corrections().isEmpty()) {
            json.list("corrections");
            for (Correction correction : article.corrections()) {
                json.object()
                        .put("date", correction.date().text())
                        .put("kind", correction.kind().word());
                entries.text("text", correction.text(), article);
                entries.text("was", correction.was(), article);
                entries.text("now", correction.now(), article);
                json.put("anchor", correction.anchor()).end();
            }
            json.end();
        }
    }
}
