package backstory.page;

import backstory.graph.Reads;
import java.util.List;

/** Pages that are there because of what texts say, such as the parts of a list that has grown too long for one page. */
@FunctionalInterface
public interface FurtherPages {
    /** All of them, whatever their order. */
    List<Page> pages(PageContext context, Reads reads);
}
