package org.jibiao.ui.kit;

/** Short news in the corner of the window. Success fades; failure stays until it is read. */
public interface Notices {

    /** Where there is no window to tell anything in. */
    Notices SILENT = new Notices() {
        @Override
        public void tell(String sentence) {}

        @Override
        public void tell(String sentence, String deed, Runnable run) {}

        @Override
        public void warn(String sentence) {}
    };

    /** Something went well. */
    void tell(String sentence);

    /** Something went well, and here is what can be done next: {@code 打开文件夹}. */
    void tell(String sentence, String deed, Runnable run);

    /** Something failed; stays until closed. */
    void warn(String sentence);
}
