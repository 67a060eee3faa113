package backstory.page.frame;

import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.CitationMark;
import backstory.markdown.render.Figure;
import backstory.markdown.render.InterfaceWords;
import backstory.markdown.render.Resolver;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.view.LanguageView;
import backstory.page.view.ProseWords;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the links of the text at the foot of a page: they are plain, since the foot has no entry for anything more.
 */
record FooterLinks(LinkedText text, OutputPath page, PageContext context) implements Resolver {
    @Override
    public Annotation link(int reference) {
        Target target = text.targets().get(reference);
        if (target instanceof Target.OfEntry to) {
            String href = context.links().href(page, to.entry(), to.fragment());
            return Annotation.link(href, to.entry().label());
        }
        if (target instanceof Target.OfFile file) {
            return Annotation.link(context.links().href(page, OutputPath.of(file.path())), file.path());
        }
        throw new IllegalStateException("a page is made only when every reference leads somewhere");
    }

    @Override
    public Annotation mention(int mention) {
        throw new IllegalStateException("no words link themselves here");
    }

    @Override
    public Optional<CitationMark> cite(List<Integer> citations) {
        return Optional.empty();
    }

    @Override
    public Optional<Figure> figure(int reference) {
        return Optional.empty();
    }

    @Override
    public InterfaceWords words() {
        return new ProseWords(context.words(), LanguageView.SAME);
    }
}
