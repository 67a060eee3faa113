package backstory.page;

import java.util.List;

/**
 * What opens where the reader is: who somebody was on that day, what a word means, where a statement was read.
 *
 * @param id on the page; the buttons name it
 * @param style {@code person}, {@code term}, {@code date} or {@code source}
 * @param kicker what it is: {@code Person}
 * @param letter of its note in print; empty for sources, which have numbers
 * @param label its name for screen readers: {@code About Sergey Kislyak}
 * @param names the name in other scripts
 * @param lines roles and statuses as of the day, or where and when a source appeared
 * @param text one or two sentences
 * @param link to the full entry
 * @param language of title and text
 */
public record CardView(
        String id,
        String style,
        String kicker,
        String letter,
        String label,
        String title,
        List<NameView> names,
        List<CardLine> lines,
        String text,
        LinkView link,
        LanguageView language) {}
