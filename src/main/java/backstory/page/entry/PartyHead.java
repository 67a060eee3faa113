package backstory.page.entry;

import backstory.markdown.Html;
import backstory.markdown.render.CitationMark;
import backstory.page.view.NameView;
import java.util.List;

/**
 * What stands above the facts about a person or an organization.
 *
 * @param names in other scripts and languages
 * @param image the portrait with its credit, or empty
 * @param description who or what it is in a line, or empty
 * @param cites what the entry rests on
 */
public record PartyHead(String name, List<NameView> names, Html image, Html description, List<CitationMark> cites) {}
