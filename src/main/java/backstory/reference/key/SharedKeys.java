package backstory.reference.key;

import backstory.entry.value.Name;

/** Keys that have the same meaning in several places. */
final class SharedKeys {
    private SharedKeys() {}

    static Key id(String example, String standard) {
        return Key.of(
                        Value.ID,
                        "What links and other keys call it. In a file of its own it is the name of the file.",
                        "id: " + example)
                .otherwise(standard);
    }

    static Key requiredId(String example) {
        return Key.of(Value.ID, "What texts and other keys call it.", "id: " + example)
                .required();
    }

    static Key sources(String meaning) {
        return Key.of(Value.REFERENCE, meaning, "sources: minutes").list().naming("source");
    }

    static Key redirectFrom() {
        return Key.of(
                        Value.FORMER,
                        "Its former ids, oldest first, and old addresses: each leads on to its page.",
                        "redirect-from: old-name")
                .list()
                .calledElsewhere("redirects", "redirect", "permalink", "aliases", "old-id", "former-ids");
    }

    static Key names() {
        return Key.of(Value.KEYS, "Its name in other languages, in other letters or at other times.", """
                        names:
                          - text: Мара Окафор
                            lang: ru
                            kind: transliteration
                        """)
                .list()
                .with(
                        Key.of(Value.LINE, "The name.", "text: Мара Окафор").required(),
                        Key.of(Value.LANGUAGE, "The language that it is written in.", "lang: ru"),
                        Key.of(Value.WORD, "What kind of name it is.", "kind: former")
                                .oneOf(Name.Kind.class)
                                .otherwise("native"));
    }

    static Key aliases(String example) {
        return Key.of(
                        Value.LINE,
                        "Other names by which texts may call it: the first mention of one links itself in an article"
                                + " that lists the entry.",
                        "aliases: " + example)
                .list()
                .calledElsewhere("alias", "nicknames", "also-known-as", "aka");
    }

    static Key description(String example) {
        return Key.of(Value.MARKDOWN, "One line that says who or what it is.", "description: " + example)
                .calledElsewhere("bio", "about", "summary");
    }

    /** @param example the path of a file in that place */
    static Key image(String meaning, String example) {
        return Key.of(Value.LINE_OR_KEYS, meaning + ": its path, or the keys of an image.", "image: " + example)
                .with(ImageKeys.keys(example))
                .calledElsewhere("cover", "photo", "picture", "portrait", "thumbnail");
    }

    static Key sameAs() {
        return Key.of(
                        Value.ADDRESS,
                        "Pages elsewhere about the same, such as Wikidata's.",
                        "same-as: https://www.wikidata.org/wiki/Q1")
                .list()
                .calledElsewhere("wikidata", "wikipedia", "links");
    }

    static Key extra() {
        return Key.of(Value.ANYTHING, "Keys of your own, which templates of your own can show.", """
                extra:
                  desk: north
                """)
                .calledElsewhere("params", "custom", "meta");
    }

    static Key lang(String what) {
        return Key.of(Value.LANGUAGE, "The language of " + what + ".", "lang: de")
                .otherwise("that of the site")
                .calledElsewhere("language", "locale");
    }

    /** Returns the only key of a party without an entry. */
    static Key nameOfSomebody() {
        return Key.of(Value.LINE, "The name of somebody who has no entry.", "name: A spokeswoman")
                .required();
    }
}
