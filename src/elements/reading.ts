// What an article page needs beside its discussion, in one file.
import './self-check.ts';
import './share-link.ts';
import './table-of-contents.ts';
