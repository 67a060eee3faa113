package backstory.pipeline.render;

import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.staging.Staging;

/** Where the files of a site go when they are made. */
interface FileTarget {
    /** Nowhere: they are only made to see what is wrong. */
    FileTarget DISCARD = new FileTarget() {
        @Override
        public void stage(OutputFile file) {}

        @Override
        public void stream(OutputPath path, Staging.Content content) {}

        @Override
        public void keep(OutputPath path) {}
    };

    void stage(OutputFile file);

    /** A file that is written piece by piece. */
    void stream(OutputPath path, Staging.Content content);

    /** The file that is there is still right. */
    void keep(OutputPath path);

    static FileTarget of(Staging staging) {
        return new FileTarget() {
            @Override
            public void stage(OutputFile file) {
                staging.stage(file);
            }

            @Override
            public void stream(OutputPath path, Staging.Content content) {
                staging.stream(path, content);
            }

            @Override
            public void keep(OutputPath path) {
                staging.keep(path);
            }
        };
    }
}
