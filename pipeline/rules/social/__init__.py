"""Share bars, invitations to follow, channels of messengers and apps."""

from __future__ import annotations

from pipeline.rules.social import channels, cooked, embedded_posts, follow, share_buttons, share_pleas

RULES = (
    cooked.MADE_IT,
    share_buttons.SHARE_BAR,
    follow.FOLLOW_US,
    channels.CHANNEL_ABROAD,
    share_buttons.ENTRY_LINK,
    follow.FOLLOW_TITLE,
    share_buttons.SHARE_WORD,
    share_buttons.SHARE_RUN,
    share_buttons.SHARE_LINK,
    channels.CHANNEL,
    share_pleas.SHARE_PLEA,
    share_buttons.TOOLS,
    share_buttons.BUTTON,
    channels.CHANNEL_OFFER,
    share_buttons.READ_US,
    embedded_posts.POST_SIGNED,
    cooked.SHOW_ME,
    cooked.DID_YOU_MAKE_IT,
    share_pleas.IF_YOU_LIKED,
    share_pleas.LIKED_IT,
    follow.HANDLES,
    follow.CONNECT,
    cooked.TAG_ME,
    cooked.COOKED_IT,
    embedded_posts.POST_SHARED,
    follow.STAY_IN_TOUCH,
)
