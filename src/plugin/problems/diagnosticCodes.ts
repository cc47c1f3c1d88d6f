/**
 * The kinds of problems, each with what it means. The names are stable, for programs and searches;
 * README.md, beside this file, lists the same.
 */
export const DIAGNOSTIC_CODES = {
  'file-unreadable': 'The file cannot be read, is gone, or is no ordinary file.',
  'file-too-large': 'The file is larger than 2 MB.',
  'file-not-utf8': 'The file is not in UTF-8.',
  'lfs-pointer': 'The file is a pointer of Git LFS; what it stands for was not fetched.',
  'file-ending': 'The name of a file ends otherwise than that of a story, so the file is skipped.',
  'file-name':
    'The name of a story does not start with a date, or ends in `.html`, `.br`, `.gz` or `.part` before its `.md`.',
  'name-repeat': 'Two stories have the same name, upper and lower case aside.',
  'fence-missing': 'A line `---` before or after the fields is missing.',
  'body-ignored': 'There is text below the closing fence.',
  'yaml-syntax': 'The fields are not valid YAML.',
  'yaml-limit': 'More than 100 levels of nesting, or more than 100 aliases (`*name`).',
  'yaml-no-fields': 'The file holds a list or a text instead of fields.',
  'text-cut': 'YAML takes a part of a text for a remark, or for a mark of its own.',
  'merge-ignored': 'The field `<<` takes no fields over from another group.',
  'field-swallowed': 'A text goes on over the fields that follow it.',
  'list-joined': 'One text with commas stands where a list belongs; it counts as one entry.',
  'code-dropped': 'A text holds `<script>` or `<style>`, of which nothing is shown.',
  'field-missing': 'A required field is absent or empty.',
  'field-misspelled': 'The name of a field is almost that of a known one.',
  'field-foreign': 'The field has the name that other programs give to a known one.',
  'category-other': 'The category is not `news`, so the file is skipped.',
  'taxonomy-missing': 'A `.yaml` file is not marked as a topic, so it is skipped.',
  'group-expected': 'A value stands where a group of fields belongs.',
  'list-expected': 'A value stands where a list belongs.',
  'text-invalid': 'The value is no text, or nothing of it can be seen.',
  'text-too-long': 'The text has more characters than its field may have.',
  'number-invalid': 'The value is not a number that its field may have.',
  'date-invalid': 'The value is not a date, or no such day or time exists.',
  'date-zone': 'The time has no zone; it counts as UTC.',
  'date-future': 'The date is over a day ahead.',
  'link-missing': 'A story has neither a good `webUrl` nor a good `originalUrl`.',
  'link-invalid': 'The value is not an absolute http or https address.',
  'link-repeat': 'Two published stories link to the same page; both are shown.',
  'folded-alone': 'A folded story belongs to no other one, so that its reports are shown nowhere.',
  'picture-invalid': 'The value is neither an address nor a path of a file in `public/`.',
  'picture-cut': 'The path of a picture has a `#`; what follows is cut off.',
  'picture-missing':
    'No file in `public/` has the path of a picture or icon, in these very letters.',
  'picture-unfetched':
    'A picture of another host could not be fetched, or one cannot be read; `images` is `self`.',
  'host-invalid': 'The value is not a host name.',
  'embed-invalid': 'The value is not the embed code of a YouTube video.',
  'type-unknown': 'The type is neither `article` nor `video`; it counts as `article`.',
  'published-invalid': 'The value is neither `true` nor `false`; the story is hidden.',
  'published-misspelled':
    'The name of a field is almost `published`, or its letters are in another case; the story is hidden.',
  'story-hidden':
    'A field such as `draft: true`, or one in the wrong place, says that the story is not public; it is hidden.',
  'related-repeat':
    'A related item is the same page as the story or as an item before it, or has the same headline by the same publisher.',
  'topic-misspelled': 'A label has no topic file and is almost the name of one that has.',
  'topic-repeat': 'Two topic files have the same name; the second is ignored.',
  'topic-parent': 'The topic above has no file; the topic is top-level.',
  'topic-cycle': 'A topic is below itself; it is top-level.',
  'setting-unknown': 'There is no setting of this name.',
  'setting-missing': 'A part of a setting is absent.',
  'setting-invalid': 'A setting has a value that it cannot have.',
  'theme-syntax': 'The theme is no style sheet.',
  'theme-property': 'The name of a property is almost that of one of the project.',
  'theme-color': 'The value is no color.',
  'theme-contrast': 'A text is hard to read on its ground.',
  'theme-address': 'The theme names a file that pages cannot load.',
  'body-html': 'There is HTML in a text, which is left out.',
  'body-nesting': 'Quotes or lists of a text lie in each other twenty deep.',
  'body-link': 'A link of a text leads nowhere safe; its words stay without a link.',
  'page-name': 'The address of a page is taken, or makes no good name.',
  'page-place': 'The place is neither `footer` nor `navigation`; it counts as `footer`.',
  'word-unknown': 'There is no word of this name.',
  'word-forms':
    'A counted word lacks a form of its language, or has one that the language does not know.',
  'word-placeholders': 'The text has other placeholders than the English one.',
  'word-brackets': 'A bracket is not closed, or is in a word of which all is seen.',
  'more-problems': 'The file has more than 100 warnings; the others are not listed.',
} as const

/** The stable name of a kind of problem. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES
