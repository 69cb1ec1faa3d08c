/**
 * What the web previews of Telegram channels (t.me/s/NAME, t.me/NAME/ID?embed=1) are recognised by. They are made on the
 * server, for people without the app, and their class names have been the same since 2018; without them the page is
 * better read by the feed detector. Seen in a saved page of 2026-01 and in the sources of RSSHub and snscrape.
 */
export const MESSAGE = {
  post: '.tgme_widget_message[data-post]',
  /** "Channel photo updated", "Pinned a message": done, not written. */
  service: '.service_message, .tgme_widget_message_service_photo',
  /** The message that is answered, with its own author and words. */
  reply: '.tgme_widget_message_reply',
  replyAuthor: '.tgme_widget_message_author_name',
  replyText: '.tgme_widget_message_metatext, .tgme_widget_message_text',
  text: '.tgme_widget_message_text, .js-message_text',
  owner: '.tgme_widget_message_owner_name',
  forwarded: '.tgme_widget_message_forwarded_from',
  date: 'a.tgme_widget_message_date[href]',
  time: ['.tgme_widget_message_date time[datetime]', '.tgme_widget_message_meta time[datetime]'],
  views: '.tgme_widget_message_views',
  reaction: '.tgme_reaction',
  /** The drawing in a reaction; an emoji may be a keycap with a digit in it. */
  reactionIcon: 'i, b, tg-emoji, img, .emoji',
  preview: 'a.tgme_widget_message_link_preview',
  previewTitle: '.link_preview_title',
  previewSite: '.link_preview_site_name',
  /** Buttons below a message; those of bots only work in the app. */
  button: 'a.tgme_widget_message_inline_button[href], .tgme_widget_message_inline_button',
  pollQuestion: '.tgme_widget_message_poll_question',
  pollOption: '.tgme_widget_message_poll_option_text',
  document: '.tgme_widget_message_document_wrap',
  documentTitle: '.tgme_widget_message_document_title',
  audioDocument: '.tgme_widget_message_document_icon.audio',
} as const;

/** Attachments by kind, in document order. */
export const MEDIA = {
  image:
    '.tgme_widget_message_photo_wrap, .tgme_widget_message_sticker_wrap, .tgme_widget_message_location_wrap',
  video: '.tgme_widget_message_video_player, .tgme_widget_message_roundvideo_player',
  audio: '.tgme_widget_message_voice_player',
  document: MESSAGE.document,
  poll: '.tgme_widget_message_poll',
} as const;

/** Whose channel it is. */
export const CHANNEL = {
  name: ['.tgme_channel_info_header_title', '.tgme_header_title', MESSAGE.owner],
  handle: '.tgme_channel_info_header_username a',
} as const;
